#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

// `xmlFree` is a global variable in C, which Swift 6 does not take for safe.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }
