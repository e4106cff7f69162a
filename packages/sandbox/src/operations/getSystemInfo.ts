import { success } from '../envelope.ts'
import type { Operation } from './Operation.ts'

/**
 * The base point of the SM2 curve: well-formed, and nobody's key. The sandbox refuses SM2 passwords,
 * and must offer a key all the same (contract §1.1, system).
 */
const sm2PublicKey =
  '0432c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
  'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0'

/**
 * `GET /api/v3/system`: the keys to encrypt passwords with. Not enveloped (contract §1.1), unless
 * the option `systemEnvelope` says so; asks for no app id, for official clients send none.
 */
export const getSystemInfo: Operation = {
  name: 'getSystemInfo',
  method: 'GET',
  path: '/api/v3/system',
  async answer(world) {
    const system = {
      rsa: { publicKey: await world.passwordKeys.publicKey() },
      sm2: { publicKey: sm2PublicKey },
      version: { server: 'farewell-sandbox', console: '', login: '' },
      publicIps: [],
    }
    return world.systemEnvelope ? success(world.unknowns, system) : system
  },
}
