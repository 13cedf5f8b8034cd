import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface Letter {
  to: string[];
  /** Headers and body as they came, lines ended by \n. */
  text: string;
}

export interface SmtpSink {
  port: number;
  letters: Letter[];
  /** Whether it takes letters; else it puts senders off (451). */
  open: boolean;
  /** Senders put off so far. */
  refused: number;
  stop: () => Promise<void>;
}

/** A mail server that keeps what it gets. */
export const startSmtpSink = async (): Promise<SmtpSink> => {
  const sockets = new Set<Socket>();
  const talk = async (socket: Socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let letter: Letter = { to: [], text: '' };
    let inText = false;
    say('220 sink');
    for await (const line of createInterface({ input: socket })) {
      if (inText && line !== '.') letter.text += `${line}\n`;
      else if (inText) {
        inText = false;
        sink.letters.push(letter);
        letter = { to: [], text: '' };
        say('250 kept');
      } else if (line.startsWith('MAIL') && !sink.open) {
        sink.refused += 1;
        say('451 later, said postmaster@sink.example.com');
      } else if (line.startsWith('DATA')) {
        inText = true;
        say('354 go on');
      } else if (line.startsWith('QUIT')) {
        socket.end('221 bye\r\n');
      } else {
        const to = /^RCPT TO:<(.+?)>/i.exec(line)?.[1];
        if (to) letter.to.push(to);
        say('250 ok');
      }
    }
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket).catch(() => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sink: SmtpSink = {
    port: (server.address() as AddressInfo).port,
    letters: [],
    open: true,
    refused: 0,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return sink;
};
