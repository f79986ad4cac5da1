# What a package of Prumo holds.
include(GNUInstallDirs)
install(TARGETS prumo RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES installer/desktop/prumo.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES installer/desktop/prumo.mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME prumo.xml)
install(FILES installer/desktop/prumo.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" RENAME io.prumo.Prumo.metainfo.xml)
install(FILES resources/icons/prumo.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

# DuckDB travels with the program where the system has none.
get_target_property(_duckdb DuckDB::duckdb IMPORTED_LOCATION)
install(FILES "${_duckdb}" DESTINATION "${CMAKE_INSTALL_LIBDIR}/prumo")
set_target_properties(prumo PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/prumo")

set(CPACK_PACKAGE_CONTACT "The Prumo authors")
set(CPACK_GENERATOR "TGZ;DEB")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
include(CPack)
