/** The indicators of credit management, as pure functions of amounts and dates. */
package org.encours.invoice.domain.figures;
