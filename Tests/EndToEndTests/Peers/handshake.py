"""One upgrade request with a raw Sec-WebSocket-Protocol field (`-` for none); reports the answer's head. usage: URL OFFER"""
import asyncio
import base64
import sys
import urllib.parse

from report import fail, report


async def main():
    url = urllib.parse.urlsplit(sys.argv[1])
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    lines = [
        f"GET {url.path}{'?' + url.query if url.query else ''} HTTP/1.1",
        f"Host: {url.netloc}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(b'0123456789abcdef').decode()}",
        "Sec-WebSocket-Version: 13",
        "X-Vendor-Serial: A-1",
    ]
    if sys.argv[2] != "-":
        lines.append(f"Sec-WebSocket-Protocol: {sys.argv[2]}")
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = [[part.strip() for part in line.split(":", 1)] for line in head[1:] if line]
    report("answered", status=int(head[0].split(" ")[1]), headers=headers)
    writer.close()


try:
    asyncio.run(main())
except Exception as error:
    fail(repr(error))
