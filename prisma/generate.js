/**
 * Makes the database client from schema.prisma, silently, and only when the schema or Prisma has changed:
 * every command of package.json begins here (the sandbox runs it while its database is made), and some of them print JSON that a stray line would spoil.
 * Plain JavaScript, because loading a TypeScript runner would cost more than the check itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'src/adapters/prisma/generated');
const stamp = join(generated, '.stamp');
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json');

const sources = [join(root, 'prisma/schema.prisma'), join(root, 'prisma.config.ts'), prismaPackage];
const wanted = sources.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const command = join(dirname(prismaPackage), 'build/index.js');
  const env = { ...process.env, CHECKPOINT_DISABLE: '1' };
  const run = spawnSync(process.execPath, [command, 'generate'], { cwd: root, encoding: 'utf8', env });
  if (run.status === 0) writeFileSync(stamp, wanted);
  else {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exitCode = 1;
  }
}
