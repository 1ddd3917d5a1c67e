/** The journal for accounting: every movement of both books as a balanced posting. */
package org.encours.invoice.domain.journal;
