package org.encours.local.licences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Writes the page of licences from a bill of materials; ends with 1 where one is not allowed. */
public final class LicenceReport {

  private LicenceReport() {}

  /**
   * @param arguments the bill of materials, the page
   */
  public static void main(String[] arguments) throws IOException {
    Collection<Library> libraries = BillOfMaterials.read(Path.of(arguments[0]));
    List<Library> strangers = LicencePage.strangers(libraries);
    strangers.forEach(
        it ->
            System.err.println("no licence to ship it under: " + it.file() + " " + it.licences()));
    if (!strangers.isEmpty()) {
      System.exit(1);
    }
    Files.writeString(Path.of(arguments[1]), LicencePage.of(libraries));
    System.out.printf("%d libraries, every one under a known licence%n", libraries.size());
  }
}
