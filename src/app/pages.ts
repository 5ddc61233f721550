/* What a visit can begin with: loaded with the model that it shows, not after it. */

export const loadFront = async () => (await import('./front/FrontPage')).FrontPage;
export const loadSandbox = async () => (await import('./App')).App;
