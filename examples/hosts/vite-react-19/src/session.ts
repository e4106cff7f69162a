let accessToken = new URLSearchParams(location.hash.slice(1)).get('access_token')

/** The login, as a redirect of GenAuth's hands it over: in the hash. */
export const session = {
  get accessToken() {
    return accessToken
  },
  drop() {
    accessToken = null
  },
}
