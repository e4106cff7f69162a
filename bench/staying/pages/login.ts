const query = new URLSearchParams(location.search)

/** Of the server that the page was told, and of the person who is signed in there. */
export const appHost = query.get('appHost') ?? ''
export const accessToken = query.get('accessToken') ?? ''
