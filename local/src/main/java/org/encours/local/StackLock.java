package org.encours.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.encours.servers.Directories;
import org.encours.servers.ServerFailedException;

/** Two commands at once must not both start the same process. */
final class StackLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private StackLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static StackLock of(StackHome home) {
    Directories.ensure(home.run());
    try {
      var channel =
          FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new ServerFailedException("Another up or down is at work here; wait for it to end");
      }
      return new StackLock(channel, lock);
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + home.lockFile() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new ServerFailedException("Cannot release the lock: " + e.getMessage(), e);
    }
  }
}
