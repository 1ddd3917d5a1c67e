package org.encours.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The folder of one PostgreSQL: its data, log and superuser's password. */
record PostgresHome(Path folder, Path binaries) {

  static final String SUPERUSER = "postgres";

  private static final int PASSWORD_BYTES = 24;

  /** Made on first use. */
  static PostgresHome in(Path folder) {
    Directories.ensure(folder);
    var home = new PostgresHome(folder.toAbsolutePath(), PostgresBinaries.folder());
    if (!Files.exists(home.data().resolve("PG_VERSION"))) {
      home.initialise();
    }
    return home;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  private Path passwordFile() {
    return folder.resolve("superuser.password");
  }

  String superuserPassword() {
    try {
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void initialise() {
    // A data folder without its version file is what an interrupted initdb leaves behind.
    Directories.delete(data());
    writePassword();
    var command = new ArrayList<>(program("initdb"));
    command.addAll(
        List.of(
            "--pgdata=" + data(),
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--no-sync",
            "--no-instructions"));
    run(command);
  }

  private void writePassword() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    try {
      Files.deleteIfExists(passwordFile());
      Files.createFile(
          passwordFile(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(passwordFile(), HexFormat.of().formatHex(bytes));
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + passwordFile() + ": " + e.getMessage(), e);
    }
  }

  private void run(List<String> command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      if (process.waitFor() != 0) {
        throw new ServerFailedException(
            "PostgreSQL's data folder cannot be made: " + LogTail.reason(log()));
      }
    } catch (IOException e) {
      throw new ServerFailedException(
          "PostgreSQL's data folder cannot be made: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }

  /**
   * The program, started so that it does not see itself as root: PostgreSQL refuses root, and in a
   * user namespace of its own the same files belong to an ordinary user.
   */
  List<String> program(String name) {
    var program = binaries.resolve("bin").resolve(name).toString();
    return runsAsRoot() ? List.of("unshare", "--user", program) : List.of(program);
  }

  private static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
