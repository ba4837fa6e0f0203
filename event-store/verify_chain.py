"""Verifies an export of the event log (mongodump's commits.bson) with nothing but Python's standard library.

Usage: verify_chain.py commits.bson [position:hash ...]     (checkpoints kept outside the database)

A commit is a BSON document of the fixed beginning  _id int64, size int32, recordedAt datetime, previous 32 bytes
and the fixed end  hash 32 bytes.  The hash is the SHA-256 of the document with those last 32 bytes set to zero.
Exit status: 0 if the log is whole, 1 if it is broken.
"""
import hashlib
import struct
import sys

BEGINNING = struct.Struct("<i x4sq x5si x11sq x9sib32s")
FRAME = BEGINNING.size + 33


def commits(file):
    while prefix := file.read(4):
        length = int.from_bytes(prefix, "little", signed=True) if len(prefix) == 4 else 4
        yield prefix + file.read(max(0, length - 4))


def verify(file, checkpoints):
    position, previous, recorded, count = 0, bytes(32), 0, 0
    for document in commits(file):
        digest = hashlib.sha256(document[:-33] + bytes(33)).digest()
        if len(document) < FRAME or digest != document[-33:-1]:
            return f"broken at position {position}: altered"
        _, _, start, _, size, _, time, _, _, _, link = BEGINNING.unpack_from(document)
        if start != position:
            return f"broken at position {min(start, position)}: {'missing' if start > position else 'out of order'}"
        if link != previous or time < recorded:
            return f"broken at position {start}: unlinked"
        if checkpoints.pop(start, digest.hex()) != digest.hex():
            return f"broken at position {start}: rewritten"
        position, previous, recorded, count = start + size, digest, time, count + 1
    if checkpoints:
        return f"broken at position {min(checkpoints)}: truncated"
    return f"{count} commits, {position} events, head {previous.hex()}"


if __name__ == "__main__":
    kept = (argument.split(":") for argument in sys.argv[2:])
    with open(sys.argv[1], "rb") as export:
        result = verify(export, {int(position): hash for position, hash in kept})
    print(result)
    sys.exit(result.startswith("broken"))
