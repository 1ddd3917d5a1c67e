package org.encours.servers;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per user from their Maven artifact into the user's cache
 * folder (not a shared temporary folder, where another user could plant them).
 */
final class PostgresBinaries {

  private static final String VERSION = "18.4.0";
  private static final int OWNER_MAY_EXECUTE = 0100;

  private PostgresBinaries() {}

  static Path folder() {
    var home = cache().resolve("postgresql-" + VERSION);
    if (!Files.isExecutable(home.resolve("bin/postgres"))) {
      unpackInto(home);
    }
    return home;
  }

  private static Path cache() {
    var configured = System.getenv("XDG_CACHE_HOME");
    var root =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    return root.resolve("encours");
  }

  /** Unpacks beside and renames, so that two builds at once do no harm to one another. */
  private static void unpackInto(Path home) {
    try {
      Files.createDirectories(home.getParent());
      var beside = Files.createTempDirectory(home.getParent(), "unpacking-");
      try (var archive = archive()) {
        unpack(archive, beside);
      }
      try {
        Files.move(beside, home, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException
          | AtomicMoveNotSupportedException
          | java.nio.file.DirectoryNotEmptyException anotherWasFaster) {
        Directories.delete(beside);
      } catch (java.nio.file.FileSystemException anotherWasFaster) {
        Directories.delete(beside);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
          throw anotherWasFaster;
        }
      }
    } catch (IOException e) {
      throw new ServerFailedException(
          "PostgreSQL cannot be unpacked into " + home + ": " + e.getMessage(), e);
    }
  }

  private static InputStream archive() throws IOException {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var archive =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system.contains("mac") ? "Darwin" : "Linux", System.getProperty("os.arch"));
    if (archive == null) {
      throw new IOException("no PostgreSQL for " + system + " on the class path");
    }
    return archive;
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
      Files.setPosixFilePermissions(
          file,
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));
    }
  }
}
