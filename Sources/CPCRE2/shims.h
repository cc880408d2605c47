// PCRE2 for texts of bytes (UTF-8). The header needs the width of a character before it is included.

#ifndef WHISK_CPCRE2_SHIMS_H
#define WHISK_CPCRE2_SHIMS_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
