// zlib, for Swift. Its functions that begin a stream are macros, which Swift does not see.

#ifndef WHISK_CZLIB_SHIMS_H
#define WHISK_CZLIB_SHIMS_H

#if !__has_include(<zlib.h>)
#error "HTTPListener needs zlib. On Debian and Ubuntu: apt-get install zlib1g-dev"
#endif

#include <zlib.h>

// Begins to read a stream in the format of gzip, not in that of zlib.
static inline int zshim_begin_gunzip(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}

#endif
