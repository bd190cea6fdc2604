// One way into every program of this repository: `node infra/bootstrap/main.mjs <command> [arguments]`, which is what
// `npm run <command>` calls. Needs Node 20 and npm; fetches the rest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from './commands.mjs';
import { installDependencies } from './dependencies.mjs';
import { Failure, fail } from './fail.mjs';
import { npmLost } from './npmParent.mjs';
import { buildPages } from './pages.mjs';
import { root } from './places.mjs';
import { superviseNode, superviseTerminal } from './supervise.mjs';
import { getTools } from './toolchain.mjs';

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`sitwell: ${error.message}\n`);
  process.exitCode = 1;
}

/** @param {string[]} argv */
async function main([name, ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.version} is too old. Install Node 20 or newer.`);
  const command = commands[name ?? ''];
  if (!command && name !== 'exec') {
    fail(`There is no command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')}, exec.`);
  }
  if (command && !existsSync(join(root, command.program)))
    fail(`${command.program} does not exist yet, so "${name}" cannot run.`);

  const quit = () => process.exit(143);
  npmLost.addEventListener('abort', quit);
  const tools = await getTools();
  await installDependencies(tools);
  if (command?.pages) await buildPages(tools);
  npmLost.removeEventListener('abort', quit);

  if (!command) {
    const [program, ...rest] = args;
    if (!program) fail('Say what to run: exec <program> [arguments].');
    return superviseTerminal(program, rest, tools.env);
  }
  return superviseNode(tools.node, [join(root, command.program), ...args], tools.env);
}
