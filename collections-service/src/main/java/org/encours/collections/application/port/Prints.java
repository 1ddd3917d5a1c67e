package org.encours.collections.application.port;

import org.encours.collections.domain.dossier.Sheet;

/** Sheets on paper: PDF/A, and the same bytes for the same sheet and date. */
public interface Prints {

  byte[] pdf(Sheet sheet, java.time.LocalDate date);
}
