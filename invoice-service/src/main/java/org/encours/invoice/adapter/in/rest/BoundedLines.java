package org.encours.invoice.adapter.in.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one at a time; a line without end does not fill the memory. */
final class BoundedLines {

  /** Stands for a line that was longer than allowed; its rest is skipped. */
  static final byte[] TOO_LONG = new byte[0];

  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;

  BoundedLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, or null at the end of the stream. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + end - position > LONGEST;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      position = end + 1;
      if (end < filled) {
        return tooLong ? TOO_LONG : line.toByteArray();
      }
    }
    if (!any) {
      return null;
    }
    return tooLong ? TOO_LONG : line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
