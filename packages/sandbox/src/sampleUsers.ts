import type { SandboxUser } from './SandboxUser.ts'

/**
 * The users that a sandbox starts with unless it is given others: one per situation that a deletion
 * screen has to master. All of them, their addresses, numbers and passwords are invented.
 */
export const sampleUsers: readonly Readonly<SandboxUser>[] = [
  {
    userId: '65a1f0c3d2b4e6f708192a01',
    name: 'Ada Quill',
    username: 'ada',
    email: 'ada@example.com',
    phone: '2025550143',
    phoneCountryCode: '+1',
    password: 'brisk otter hums low',
    note: 'E-mail and phone are bound, and there is a password: two methods to choose from.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a02',
    name: 'Bea Marlow',
    username: 'bea',
    email: 'bea@example.com',
    password: 'violet ladder nine rain',
    note: 'Only an e-mail is bound. There is a password, but the bound e-mail comes before it.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a03',
    name: 'Chen Weilan',
    username: 'chen',
    phone: '10012345678',
    phoneCountryCode: '+86',
    note: 'Only a phone is bound, in mainland China, and there is no password.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a04',
    name: 'Dov Harrow',
    username: 'dov',
    password: 'copper window drifts east',
    note: 'A username and a password, nothing bound: the one case in which a password proves identity.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a05',
    name: 'Eli Sandoval',
    username: 'eli',
    note: 'Signed up by social login: no password, nothing bound, so no method to prove identity.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a06',
    name: 'Fay Lindqvist',
    username: 'fay',
    email: 'fay@example.com',
    phone: '2025550178',
    phoneCountryCode: '+1',
    password: 'seven quiet marble foxes',
    allowedScope: 'openid profile',
    note: 'E-mail and phone are bound, but the login lacks the scopes, so the profile hides them.',
  },
  {
    userId: '65a1f0c3d2b4e6f708192a07',
    name: 'Gus Okoro',
    username: 'gus',
    email: 'gus@example.com',
    password: 'lantern under green tide',
    note: 'Owns an organisation: the page of the host names it as a blocker of the deletion.',
  },
]
