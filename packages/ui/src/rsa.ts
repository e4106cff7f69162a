export { encryptPassword } from '@farewell/client/rsa'
