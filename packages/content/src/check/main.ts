import { compileLibrary, countLines, problemsOf } from './index.ts';

// The library by itself. `npm run content:check` also holds it against the findings, the Annex and the warning signs.
const { compiled } = await compileLibrary();
const today = new Date().toISOString().slice(0, 10);
const problems = problemsOf(compiled, { today });
for (const line of countLines(compiled)) console.log(line);
for (const { rule, file, message } of problems) console.error(`${rule}: ${file}: ${message}`);
console.log(problems.length === 0 ? 'content: nothing wrong' : `content: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
