package org.encours.invoice.adapter.in.rest.bankfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.encours.platform.problems.InvalidInput;

/** What comes out of a package, up to a limit: a small file may unpack to terabytes. */
final class Unpacked extends FilterInputStream {

  private static final long MOST = 256L * 1024 * 1024;

  private long count;

  Unpacked(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    counted(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    counted(Math.max(0, read));
    return read;
  }

  private void counted(int more) {
    count += more;
    if (count > MOST) {
      throw new InvalidInput("", "unpacks to more than 256 MiB");
    }
  }
}
