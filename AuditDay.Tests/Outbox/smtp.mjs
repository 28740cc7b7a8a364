// A real mail server for a test. Says "listening PORT", then one line of JSON for every mail that it took.
// Arguments: the folder of node_modules, a port (0 for any), how many mails it turns away first.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [packages, port, turnsAway] = process.argv.slice(2)
const { SMTPServer } = createRequire(join(packages, 'package.json'))('smtp-server')
let left = Number(turnsAway)

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    const parts = []
    stream.on('data', part => parts.push(part))
    stream.on('end', () => {
      if (left-- > 0)
        return done(new Error('Greylisted, try again later'))

      const to = session.envelope.rcptTo.map(r => r.address).join(',')
      console.log(JSON.stringify({ to, text: Buffer.concat(parts).toString('utf8') }))
      done()
    })
  },
})
server.listen(Number(port), '127.0.0.1', () => console.log(`listening ${server.server.address().port}`))
process.stdin.on('end', () => process.exit()).resume()
