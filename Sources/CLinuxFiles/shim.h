#pragma once
/* Calls that glibc declares only under _GNU_SOURCE, which Swift's own module of it does not define. */
int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
int syncfs(int descriptor);
enum { rename_exchange = 1 << 1 };
