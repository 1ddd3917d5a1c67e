package org.encours.desk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.encours.desk.client.DeskSettings;
import org.jboss.logging.Logger;

/**
 * Takes up one-time codes: the launcher, which owns the key, leaves a token under each code; who
 * brings the code gets the token, once.
 */
@ApplicationScoped
class EntryCodes {

  private static final Logger LOG = Logger.getLogger(EntryCodes.class);
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{20,64}");

  private final DeskSettings settings;

  EntryCodes(DeskSettings settings) {
    this.settings = settings;
  }

  Optional<Bearer> take(String code) {
    if (settings.entryCodes().isEmpty() || !CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    Path folder = settings.entryCodes().get();
    Path taken = folder.resolve(UUID.randomUUID() + ".taken");
    try {
      // Two that come at once: the move succeeds for one.
      Files.move(folder.resolve(code), taken, StandardCopyOption.ATOMIC_MOVE);
      return Bearer.read(Files.readString(taken).strip());
    } catch (NoSuchFileException used) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.errorf("an entry code cannot be read: %s", e.getClass().getName());
      return Optional.empty();
    } finally {
      remove(taken);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.errorf("a used entry code cannot be removed: %s", e.getClass().getName());
    }
  }
}
