# Compilers for 64-bit Windows: Debian's GCC for mingw-w64 (POSIX threads, msvcrt), with the
# newer mingw-w64 headers and libraries of the SDK in which this file lies.
#
# Copied into the SDK by build-sdk.sh. Programs do not name this file but toolchain.cmake beside
# it, which brings Qt along.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(_ecs_triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${_ecs_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${_ecs_triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${_ecs_triplet}-windres)

set(_ecs_mingw "${CMAKE_CURRENT_LIST_DIR}/mingw")
if(EXISTS "${_ecs_mingw}/include/_mingw.h")
  # GCC searches its C++ headers first and then, by #include_next, its C headers and those of
  # mingw-w64. A plain -isystem would slip in before the C++ ones and mix two generations of the
  # same header, so the whole search path is written down, in GCC's own order, with only the last
  # entry exchanged.
  foreach(_ecs_dir IN ITEMS include include-fixed)
    execute_process(
      COMMAND ${CMAKE_C_COMPILER} -print-file-name=${_ecs_dir}
      OUTPUT_VARIABLE _ecs_gcc_${_ecs_dir}
      OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  set(_ecs_c "-isystem ${_ecs_gcc_include} -isystem ${_ecs_gcc_include-fixed}")
  string(APPEND _ecs_c " -isystem ${_ecs_mingw}/include")
  set(_ecs_cxx "${_ecs_gcc_include}/c++")
  set(_ecs_cxx "-isystem ${_ecs_cxx} -isystem ${_ecs_cxx}/${_ecs_triplet} -isystem ${_ecs_cxx}/backward")
  # -B: start-up objects and import libraries of the same generation as the headers.
  set(CMAKE_C_FLAGS_INIT "-B${_ecs_mingw}/lib/ -nostdinc ${_ecs_c}")
  set(CMAKE_CXX_FLAGS_INIT "-B${_ecs_mingw}/lib/ -nostdinc -nostdinc++ ${_ecs_cxx} ${_ecs_c}")
  set(CMAKE_FIND_ROOT_PATH "${_ecs_mingw}")
else()
  # An SDK made for the machine's own mingw-w64.
  set(CMAKE_FIND_ROOT_PATH "/usr/${_ecs_triplet}")
endif()

# -static: the program needs nothing but what Windows brings (without it: libgcc_s_seh-1.dll,
# libstdc++-6.dll, libwinpthread-1.dll). Qt is compiled with the stack protector, which lives in
# a library of its own on this platform and is linked only where the flag is given.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -static-libgcc -static-libstdc++ -fstack-protector-strong")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
