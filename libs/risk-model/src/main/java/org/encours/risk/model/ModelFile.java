package org.encours.risk.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model as a file: plain JSON that a person can read, with a checksum over the model and a format
 * that readers check. Written beside and moved into place, so that a reader never sees half of it.
 */
public final class ModelFile {

  /** Readers refuse any other. */
  static final int FORMAT = 3;

  /** What stands in the file. */
  record Sealed(int format, StoredModel model, String sha256) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ModelFile() {}

  public static String write(StoredModel model) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(new Sealed(FORMAT, model, checksum(model)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write a model", impossible);
    }
  }

  /**
   * @throws UnusableModel for another format, a changed or a broken file
   */
  public static StoredModel read(String text) {
    Sealed sealed;
    try {
      int format = JSON.readTree(text).path("format").asInt(-1);
      if (format != FORMAT) {
        throw new UnusableModel("the model has format %d, not %d".formatted(format, FORMAT));
      }
      sealed = JSON.readValue(text, Sealed.class);
    } catch (JsonProcessingException broken) {
      throw new UnusableModel("the model file is broken: " + broken.getOriginalMessage());
    }
    if (sealed.model() == null || !checksum(sealed.model()).equals(sealed.sha256())) {
      throw new UnusableModel("the model is not the one that was written: its checksum differs");
    }
    return sealed.model();
  }

  static void save(StoredModel model, Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "model", ".json");
      Files.writeString(beside, write(model));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UnusableModel("cannot write " + file + ": " + failed.getMessage());
    }
  }

  static StoredModel load(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UnusableModel("cannot read " + file + ": " + unreadable.getMessage());
    }
  }

  private static String checksum(StoredModel model) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(JSON.writeValueAsString(model).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
      throw new IllegalStateException("cannot sum up a model", impossible);
    }
  }
}
