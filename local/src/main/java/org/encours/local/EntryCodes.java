package org.encours.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.encours.servers.Directories;
import org.encours.servers.ServerFailedException;

/** Leaves tokens for the desk under codes that it takes up once. */
final class EntryCodes {

  private static final int CODE_BYTES = 24;

  private final StackHome home;

  EntryCodes(StackHome home) {
    this.home = home;
  }

  /** The code under which the token waits. */
  String leave(String token) {
    byte[] random = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(random);
    String code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path folder = home.entryCodes();
    Directories.ensure(folder);
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      Path file =
          Files.createFile(
              folder.resolve(code),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, token);
      return code;
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }
}
