package org.encours.collections.application.port;

import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.dossier.Page;

/** Sheets on paper: PDF/A, and the same bytes for the same sheet and date. */
public interface Prints {

  byte[] pdf(Page sheet, java.time.LocalDate date);

  /** PDFs one after the other, each with a bookmark; what is damaged is left out. */
  byte[] bundle(java.util.List<Exhibit> papers, java.time.LocalDate date);
}
