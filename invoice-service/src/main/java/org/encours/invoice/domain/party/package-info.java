/** Who is owed and who owes. */
package org.encours.invoice.domain.party;
