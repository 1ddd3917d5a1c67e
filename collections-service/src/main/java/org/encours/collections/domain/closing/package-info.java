/** How a case ends: by money, by concession, by the creditor. */
package org.encours.collections.domain.closing;
