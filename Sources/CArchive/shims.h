// libarchive for Swift, which cannot import the macros with file types.

#ifndef WHISK_CARCHIVE_SHIMS_H
#define WHISK_CARCHIVE_SHIMS_H

#if !__has_include(<archive.h>)
#error "Archives of actions need libarchive. On Debian and Ubuntu: apt-get install libarchive-dev"
#endif

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

static const unsigned int archiveshim_type_mask = AE_IFMT;
static const unsigned int archiveshim_file = AE_IFREG;
static const unsigned int archiveshim_directory = AE_IFDIR;
static const unsigned int archiveshim_link = AE_IFLNK;

#endif
