package org.encours.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Every message that was accepted, one file each, in order of arrival; survives a restart. */
public final class Mailbox {

  private static final Pattern FILE = Pattern.compile("(\\d{8})\\.eml");

  private final Path folder;
  private final ConcurrentSkipListMap<String, Path> files = new ConcurrentSkipListMap<>();
  private final AtomicLong last = new AtomicLong();

  Mailbox(Path folder) {
    this.folder = Directories.ensure(folder);
    try (var listing = Files.list(folder)) {
      listing.forEach(this::find);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void find(Path file) {
    var name = FILE.matcher(file.getFileName().toString());
    if (name.matches()) {
      files.put(name.group(1), file);
      last.accumulateAndGet(Long.parseLong(name.group(1)), Math::max);
    }
  }

  @FunctionalInterface
  interface Content {
    void writeTo(java.io.OutputStream out) throws IOException;
  }

  /** Returns once the message is on disk: only then may the sender hear that it was accepted. */
  void keep(Content message) throws IOException {
    var id = "%08d".formatted(last.incrementAndGet());
    var file = folder.resolve(id + ".eml");
    var beside = folder.resolve(id + ".incoming");
    try (var out = Files.newOutputStream(beside)) {
      message.writeTo(out);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    files.put(id, file);
  }

  public int size() {
    return files.size();
  }

  /** All messages, oldest first. */
  public List<Mail> all() {
    return files.entrySet().stream()
        .map(each -> MailReader.read(each.getKey(), each.getValue()))
        .toList();
  }

  /** The newest messages first, skipping some. */
  public List<Mail> newest(int skip, int limit) {
    return files.descendingMap().entrySet().stream()
        .skip(skip)
        .limit(limit)
        .map(each -> MailReader.read(each.getKey(), each.getValue()))
        .toList();
  }

  public Optional<Mail> find(String id) {
    return file(id).map(file -> MailReader.read(id, file));
  }

  Optional<Path> file(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /** Forgets every message. */
  public void clear() {
    for (var id = files.pollFirstEntry(); id != null; id = files.pollFirstEntry()) {
      try {
        Files.deleteIfExists(id.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
