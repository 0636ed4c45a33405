# SPDX-License-Identifier: MIT
# The toolchain file for the Windows build: finds the SDK, chooses its compilers and its Qt.
#
#   cmake -S . -B build/windows -G Ninja --toolchain packaging/windows/toolchain.cmake
#
# The SDK is, in this order: the variable ECS_WINDOWS_SDK, the environment variable of the same
# name (a folder, or a .tar.xz archive), the one that build-sdk.sh has put in the cache.

if(NOT ECS_WINDOWS_SDK OR NOT IS_DIRECTORY "${ECS_WINDOWS_SDK}")
  if(ECS_WINDOWS_SDK)
    set(ENV{ECS_WINDOWS_SDK} "${ECS_WINDOWS_SDK}")
  endif()
  execute_process(
    COMMAND "${CMAKE_CURRENT_LIST_DIR}/sdk.sh" --find
    OUTPUT_VARIABLE _ecs_found
    ERROR_VARIABLE _ecs_why
    RESULT_VARIABLE _ecs_result
    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
  if(NOT _ecs_result EQUAL 0)
    message(FATAL_ERROR "No Windows SDK. ${_ecs_why}")
  endif()
  # In the cache, so that a later re-configuration by the build tool, which may lack the
  # environment variable, stays with the same SDK.
  set(ECS_WINDOWS_SDK "${_ecs_found}" CACHE PATH "Folder of the Windows SDK" FORCE)
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ECS_WINDOWS_SDK)

foreach(_ecs_compiler IN ITEMS x86_64-w64-mingw32-gcc-posix x86_64-w64-mingw32-g++-posix)
  find_program(_ecs_path ${_ecs_compiler} NO_CACHE)
  if(NOT _ecs_path)
    message(FATAL_ERROR "${_ecs_compiler} is missing: install g++-mingw-w64-x86-64-posix.")
  endif()
  unset(_ecs_path)
endforeach()

set(QT_CHAINLOAD_TOOLCHAIN_FILE "${ECS_WINDOWS_SDK}/mingw-w64.cmake")
if(IS_DIRECTORY "${ECS_WINDOWS_SDK}/host")
  set(QT_HOST_PATH "${ECS_WINDOWS_SDK}/host")
  set(QT_HOST_PATH_CMAKE_DIR "${ECS_WINDOWS_SDK}/host/lib/cmake")
else()
  # An SDK of the same Qt version as the machine's own: the machine's moc, rcc and uic serve.
  file(GLOB _ecs_host_info "/usr/lib/*/cmake/Qt6HostInfo")
  if(NOT _ecs_host_info)
    message(FATAL_ERROR "This SDK has no host tools and the machine has no Qt 6: "
                        "install qt6-base-dev and qt6-base-dev-tools.")
  endif()
  list(GET _ecs_host_info 0 _ecs_host_info)
  set(QT_HOST_PATH /usr)
  get_filename_component(QT_HOST_PATH_CMAKE_DIR "${_ecs_host_info}" DIRECTORY)
endif()

# Debian sets this to ON; in a static program it would leave out the platform plugin, the style
# and the TLS backend.
if(NOT DEFINED QT_SKIP_AUTO_PLUGIN_INCLUSION)
  set(QT_SKIP_AUTO_PLUGIN_INCLUSION OFF)
endif()

include("${ECS_WINDOWS_SDK}/lib/cmake/Qt6/qt.toolchain.cmake")

# -static: the program needs nothing but what Windows brings (without it libgcc_s_seh-1.dll,
# libstdc++-6.dll and libwinpthread-1.dll would have to come along). Qt is compiled with the stack
# protector, which on this platform is a library that only this flag links.
set(CMAKE_EXE_LINKER_FLAGS_INIT
    "-static -static-libgcc -static-libstdc++ -fstack-protector-strong")
