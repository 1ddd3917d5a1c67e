package org.encours.collections.domain.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.encours.collections.domain.court.Procedure;

/**
 * The files of a dossier with their manifest, in the form that {@code sha256sum -c} checks.
 *
 * @param pieces every file, the manifest last
 */
public record Dossier(List<Exhibit> pieces) {

  public static final String MANIFEST = "MANIFEST.sha256";

  /**
   * @param originals papers whose fingerprint was checked, under the names they shall have
   * @param print how a sheet becomes a PDF
   */
  public static Dossier of(
      DossierFile file, List<Exhibit> originals, Function<Page, byte[]> print) {
    List<Exhibit> pieces = new ArrayList<>(Tables.of(file));
    pieces.addFirst(Index.of(file));
    for (Procedure procedure : file.procedures()) {
      Page sheet = ClaimSheet.of(file, procedure);
      pieces.add(new Exhibit(sheet.name(), print.apply(sheet)));
    }
    var sold = file.collectionCase().flags().sold();
    if (sold != null && !sold.on().isAfter(file.asOf())) {
      Page notice = AssignmentNotice.of(file.collectionCase(), file.creditor(), file.debtor());
      pieces.add(new Exhibit(notice.name(), print.apply(notice)));
    }
    pieces.addAll(originals);
    Page cover = CoverPage.of(file, pieces);
    pieces.addFirst(new Exhibit(cover.name(), print.apply(cover)));
    StringBuilder manifest = new StringBuilder();
    pieces.forEach(
        piece -> manifest.append(piece.sha256()).append("  ").append(piece.name()).append('\n'));
    pieces.add(new Exhibit(MANIFEST, manifest.toString()));
    return new Dossier(List.copyOf(pieces));
  }

  /**
   * What is wrong with the files of an archive: altered, missing or added since the manifest was
   * written, or a timeline whose chain is broken. Empty when everything holds.
   */
  public static List<String> faults(Map<String, byte[]> files) {
    byte[] manifest = files.get(MANIFEST);
    if (manifest == null) {
      return List.of(MANIFEST + " is missing");
    }
    Map<String, byte[]> unlisted = new TreeMap<>(files);
    unlisted.remove(MANIFEST);
    List<String> faults = new ArrayList<>();
    for (String line : new String(manifest, StandardCharsets.UTF_8).split("\n")) {
      String[] parts = line.split(" {2}", 2);
      if (parts.length < 2) {
        faults.add("the manifest has a line that is no entry: " + line);
        continue;
      }
      byte[] content = unlisted.remove(parts[1]);
      if (content == null) {
        faults.add(parts[1] + " is missing");
      } else if (!Exhibit.sha256(content).equals(parts[0])) {
        faults.add(parts[1] + " was altered");
      }
    }
    unlisted.keySet().forEach(name -> faults.add(name + " was added"));
    byte[] timeline = files.get(Tables.TIMELINE);
    if (timeline != null && !TimelineTable.intact(new String(timeline, StandardCharsets.UTF_8))) {
      faults.add(Tables.TIMELINE + " does not follow its own hashes");
    }
    return faults;
  }
}
