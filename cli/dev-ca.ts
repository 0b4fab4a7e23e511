/** `regietafel dev-ca`: a certificate authority for development, and a certificate for each process (docs/partner-protocol.md §13). */
import path from 'node:path';
import { makeDevelopmentCertificates } from '../schema/tls/development-ca.js';
import { developmentFiles } from '../schema/tls/development-files.js';
import { tlsFolder } from './stack/plan.js';
import { type Environment, readHome } from './stack/settings.js';

export interface DevCaOptions {
  /** That of the stack, unless given. */
  readonly folder?: string;
  readonly days: number;
}

/** Prints what was made and which settings take it. Throws a SettingsProblem in production, and for files of others. */
export async function devCaCommand(
  options: DevCaOptions,
  environment: Environment,
  stdout: { write(text: string): unknown } = process.stdout,
): Promise<void> {
  const folder = path.resolve(options.folder ?? tlsFolder(readHome(environment)));
  const isProduction = environment.NODE_ENV === 'production';
  const made = await makeDevelopmentCertificates({ folder, days: options.days, now: new Date(), isProduction });
  const { certFile, keyFile, caFile } = developmentFiles(folder, 'police');
  stdout.write(
    [
      `In ${folder}, each with its key beside it:`,
      '',
      ...made.map(({ file, what }) => `  ${what.padEnd(8)} ${path.basename(file)}`),
      '',
      'Set for each process, as here for the police:',
      '',
      `  TLS_CERT_FILE=${certFile}`,
      `  TLS_KEY_FILE=${keyFile}`,
      `  TLS_CA_FILE=${caFile}`,
      '',
      'and write every SUBGRAPH_URL_… and PEER_URL_… as https://. A process that runs takes a renewed certificate by itself.',
      'MUTUAL_TLS=1 npm start does all of this.',
      '',
    ].join('\n'),
  );
}
