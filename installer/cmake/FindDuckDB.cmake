# DuckDB's C library: the system's where there is one, otherwise the pinned copy that installer/fetch-duckdb unpacks.
if(DEFINED ENV{XDG_CACHE_HOME})
  set(_cache "$ENV{XDG_CACHE_HOME}")
else()
  set(_cache "$ENV{HOME}/.cache")
endif()
file(GLOB _pinned "${_cache}/prumo/duckdb-*")
find_path(DuckDB_INCLUDE_DIR duckdb.h PATHS ${_pinned})
find_library(DuckDB_LIBRARY duckdb PATHS ${_pinned})
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(DuckDB REQUIRED_VARS DuckDB_LIBRARY DuckDB_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "installer/dependencies names where it comes from, and installer/start and tests/run fetch it")
if(DuckDB_FOUND AND NOT TARGET DuckDB::duckdb)
  add_library(DuckDB::duckdb SHARED IMPORTED)
  set_target_properties(DuckDB::duckdb PROPERTIES IMPORTED_LOCATION "${DuckDB_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${DuckDB_INCLUDE_DIR}")
endif()
