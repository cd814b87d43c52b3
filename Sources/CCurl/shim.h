#include <curl/curl.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

// curl_easy_setopt and curl_easy_getinfo take anything; Swift takes nothing of that kind, so each type has its own.
static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
typedef size_t (*ccurl_receive)(char *, size_t, size_t, void *);
static inline CURLcode ccurl_set_receive(CURL *handle, CURLoption option, ccurl_receive function) {
  return curl_easy_setopt(handle, option, function);
}
typedef curl_socket_t (*ccurl_open_socket)(void *, curlsocktype, struct curl_sockaddr *);
static inline CURLcode ccurl_set_open_socket(CURL *handle, ccurl_open_socket function) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}
static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}
