import { UsageError } from "./usage-error.js";

/** Says in words why a path could not be read or written. */
export function describeFsError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return meanings[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Does what touches a file; what goes wrong is told as a usage error. */
export function plainly<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(describeFsError(error), { cause: error });
  }
}

/** True for what disks, permissions and names bring about, of which claimlint is not to blame. */
export function isFsError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && Object.hasOwn(meanings, String(error.code));
}

const meanings: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "no such file or folder",
  ENOTDIR: "part of the path is not a folder",
  EISDIR: "is a folder",
  ELOOP: "links lead round in a circle",
  ENOSPC: "no space left on the disk",
  EROFS: "the disk is read-only",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  EFBIG: "the file would be too large",
  EDQUOT: "the disk quota is used up",
  EIO: "the disk or terminal failed",
};
