import fc from 'fast-check';

// A change is judged by the same examples as the last one; other examples are looked for at night, with other seeds.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2017) });
