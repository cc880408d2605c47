// The ZooKeeper C client, multi-threaded, for Swift. The library's access lists are global variables, which Swift does not
// let concurrent code touch; the functions below give their addresses, and nobody writes to them.

#ifndef WHISK_CZOOKEEPER_SHIMS_H
#define WHISK_CZOOKEEPER_SHIMS_H

#if !__has_include(<zookeeper/zookeeper.h>)
#error "ZooKeeperCoordination needs the ZooKeeper C client. On Debian and Ubuntu: apt-get install libzookeeper-mt-dev"
#endif

#include <zookeeper/zookeeper.h>

// Everybody may do everything.
static inline const struct ACL_vector *zooshim_open_access(void) {
    return &ZOO_OPEN_ACL_UNSAFE;
}

// Everybody may read; only who has authenticated with the creator's credentials may do more. What Mesos masters use for
// their own nodes when they have credentials.
static inline const struct ACL_vector *zooshim_creator_writes_all_read(void) {
    static char world[] = "world", anyone[] = "anyone", authenticated[] = "auth", nobody[] = "";
    static struct ACL entries[] = {
        {/* ZOO_PERM_READ */ 1, {world, anyone}},
        {/* ZOO_PERM_ALL */ 31, {authenticated, nobody}},
    };
    static const struct ACL_vector list = {2, entries};
    return &list;
}

// Only a client with the creator's credentials may do anything.
static inline const struct ACL_vector *zooshim_creator_only(void) {
    return &ZOO_CREATOR_ALL_ACL;
}

#endif
