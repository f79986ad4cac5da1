# The house's own rules, said once: how warnings are set, what a room is, what a test is.

add_library(prumo_options INTERFACE)
target_compile_features(prumo_options INTERFACE cxx_std_20)
target_include_directories(prumo_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(prumo_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(prumo_options INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)  # false alarms in std::string, gcc.gnu.org/PR105651
endif()
target_compile_definitions(prumo_options INTERFACE
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
  SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
find_program(PRUMO_LLD ld.lld)
if(PRUMO_LLD)
  target_link_options(prumo_options INTERFACE -fuse-ld=lld)
endif()
if(PRUMO_WERROR)
  target_compile_options(prumo_options INTERFACE -Werror)
endif()
if(PRUMO_SANITIZE)
  target_compile_options(prumo_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(prumo_options INTERFACE -fsanitize=address,undefined)
endif()

add_library(prumo_qt_options INTERFACE)
target_link_libraries(prumo_qt_options INTERFACE prumo_options)
target_compile_definitions(prumo_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_KEYWORDS QT_STRICT_ITERATORS)

# prumo_rooms(TARGET room...): each room is a folder beside this CMakeLists.txt; all its sources belong to the target.
function(prumo_rooms target)
  foreach(room IN LISTS ARGN)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
    if(NOT WIN32)
      list(FILTER sources EXCLUDE REGEX "platform_windows\\.cpp$")
    endif()
    target_sources(${target} PRIVATE ${sources})
  endforeach()
endfunction()

# prumo_tests(FOLDER LABEL library...): every tst_*.cpp of the folder is a test program of its own.
function(prumo_tests folder label)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp")
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    set(test "${label}.${name}")
    add_executable(${test} "${source}")
    set_target_properties(${test} PROPERTIES AUTOMOC ON)
    target_link_libraries(${test} PRIVATE prumo_qt_options Qt6::Test ${ARGN})
    target_compile_definitions(${test} PRIVATE
      PRUMO_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PRUMO_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data"
      PRUMO_PROGRAM="$<TARGET_FILE:prumo>")
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES TIMEOUT 300 LABELS ${label}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=America/Sao_Paulo")
  endforeach()
endfunction()
