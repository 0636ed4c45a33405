# SPDX-License-Identifier: MIT
# What a program for Windows has besides its code: manifest, icon, version, the imports of old builds,
# and the flags that make it harder to attack. Nothing on other systems.
#
#   ecs_windows_program(ecs-check "ECS connectivity check")
set(ecs_windows_packaging "${CMAKE_CURRENT_LIST_DIR}")

# The icon, in all sizes that resources/icons/app-<size>.png has. Sets ecs_icon_line in the caller.
function(_ecs_windows_icon target)
  file(GLOB images CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/app-*.png")
  set(ecs_icon_line "" PARENT_SCOPE)
  if(NOT images)
    return()
  endif()
  set(icon "${CMAKE_BINARY_DIR}/ecs.ico")
  if(NOT TARGET ecs_windows_icon)
    add_custom_command(OUTPUT "${icon}"
      COMMAND "${Python3_EXECUTABLE}" "${ecs_windows_packaging}/make_ico.py" "${icon}" ${images}
      DEPENDS "${ecs_windows_packaging}/make_ico.py" ${images} VERBATIM)
    add_custom_target(ecs_windows_icon DEPENDS "${icon}")
  endif()
  add_dependencies(${target} ecs_windows_icon)
  set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" APPEND PROPERTY OBJECT_DEPENDS "${icon}")
  # Qt's windows take the icon of this name
  set(ecs_icon_line "IDI_ICON1 ICON \"${icon}\"" PARENT_SCOPE)
endfunction()

function(ecs_windows_program ecs_target ecs_description)
  if(NOT WIN32)
    return()
  endif()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(ecs_manifest "${ecs_windows_packaging}/app.manifest")
  _ecs_windows_icon(${ecs_target})
  configure_file("${ecs_windows_packaging}/program.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${ecs_target}.rc" @ONLY)
  set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/${ecs_target}.rc" APPEND PROPERTY
    OBJECT_DEPENDS "${ecs_manifest}")
  target_sources(${ecs_target} PRIVATE
    "${CMAKE_CURRENT_BINARY_DIR}/${ecs_target}.rc"
    "${ecs_windows_packaging}/import-shims.cpp"
    "${ecs_windows_packaging}/load_config.c")

  # What Qt would link in unasked: the network's cost and changes, pictures of icon files.
  qt_import_plugins(${ecs_target} EXCLUDE_BY_TYPE networkinformation imageformats)

  # Address space layout at random, also beyond 4 GB; no code in data. No time stamp, so that a commit
  # built twice gives the same bytes.
  target_link_options(${ecs_target} PRIVATE
    LINKER:--dynamicbase,--high-entropy-va,--nxcompat,--no-insert-timestamp,--gc-sections
    LINKER:--undefined=ecsLoadConfig
    $<$<NOT:$<CONFIG:Debug>>:-s>)
  add_custom_command(TARGET ${ecs_target} POST_BUILD
    COMMAND "${Python3_EXECUTABLE}" "${ecs_windows_packaging}/set_load_config.py" "$<TARGET_FILE:${ecs_target}>"
    VERBATIM)
endfunction()
