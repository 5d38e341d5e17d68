import {execFile, spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {promisify} from 'node:util'

const run = promisify(execFile)

export type Rate = {perSecond: number; p99: string}

/** Requests per second with 16 connections for 8 s by `wrk`; undefined where `wrk` is not installed. */
export async function requestRate(url: string): Promise<Rate | undefined> {
  try {
    const {stdout} = await run('wrk', ['-t1', '-c16', '-d8s', '--latency', url])
    return {
      perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
      p99: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '?',
    }
  } catch {
    return undefined
  }
}

/** The same bytes served by nginx as a file, in the same run; undefined where nginx is not installed. */
export async function nginxRate(page: string, port: number): Promise<Rate | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'verite-nginx-'))
  writeFileSync(join(folder, 'index.html'), Buffer.from(await (await fetch(page)).arrayBuffer()))
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {stdio: 'ignore'})
  const missing = new Promise<boolean>((resolve) => nginx.once('error', () => resolve(true)))
  try {
    if (await Promise.race([missing, sleep(500, false)])) return undefined
    return await requestRate(`http://127.0.0.1:${port}/index.html`)
  } finally {
    nginx.kill()
    rmSync(folder, {recursive: true, force: true})
  }
}

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  return `daemon off; user root; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { ${temporary} access_log off; server { listen 127.0.0.1:${port}; root ${folder}; } }`
}
