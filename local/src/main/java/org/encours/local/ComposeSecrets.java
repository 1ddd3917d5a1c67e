package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.encours.servers.Directories;
import org.encours.servers.ServerFailedException;

/**
 * The secrets of this stack in the files that {@code docker-compose.yml} mounts. A container reads
 * them as another user, so the files are readable; the folder lets only its owner in.
 */
final class ComposeSecrets {

  private final StackHome home;
  private final Secrets secrets;

  ComposeSecrets(StackHome home) {
    this.home = home;
    this.secrets = new Secrets(home.secrets());
  }

  Path folder() {
    return home.state().resolve("compose");
  }

  void write() {
    Directories.ensure(folder());
    try {
      Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
      write("postgres.password", secrets.password("postgres"));
      write("token.public.pem", Files.readString(secrets.publicKey()));
      for (var service : Service.values()) {
        write(
            service.database() + ".properties",
            "quarkus.datasource.password=" + secrets.password(service) + "\n");
      }
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + folder() + ": " + e.getMessage(), e);
    }
  }

  private void write(String name, String content) throws IOException {
    var file = folder().resolve(name);
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }
}
