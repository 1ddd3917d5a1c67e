package org.encours.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.encours.servers.Directories;
import org.encours.servers.ServerFailedException;

/** Keys and passwords of one stack, made on first use and kept in files of mode 0600. */
final class Secrets {

  private static final int KEY_BITS = 2048;
  private static final int PASSWORD_BYTES = 24;

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** The database password of a service. */
  String password(Service service) {
    return password(service.database());
  }

  /** The password of that name. */
  String password(String name) {
    var file = folder.resolve(name + ".password");
    if (!Files.exists(file)) {
      var bytes = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(bytes);
      write(file, HexFormat.of().formatHex(bytes));
    }
    return read(file).strip();
  }

  /** The file with the public key by which services check tokens. */
  Path publicKey() {
    ensureKeys();
    return folder.resolve("token.public.pem");
  }

  /** The key that signs tokens. */
  PrivateKey privateKey() {
    ensureKeys();
    var pem = read(privateKeyFile()).replaceAll("-----[A-Z ]+-----", "");
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    } catch (GeneralSecurityException e) {
      throw new ServerFailedException("The key in " + folder + " is damaged; remove it", e);
    }
  }

  /** The file of the key that signs tokens. */
  Path privateKeyFile() {
    return folder.resolve("token.private.pem");
  }

  private synchronized void ensureKeys() {
    // The private key is written last: where it is, its public half is.
    if (Files.exists(privateKeyFile())) {
      return;
    }
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      var pair = generator.generateKeyPair();
      write(folder.resolve("token.public.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      write(privateKeyFile(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String label, byte[] key) {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, lines.encodeToString(key), label);
  }

  /** Writes a file that only its owner reads; it appears whole or not at all. */
  static void write(Path file, String content) {
    Directories.ensure(file.getParent());
    try {
      Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(beside);
      Files.createFile(
          beside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(beside, content);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ServerFailedException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
