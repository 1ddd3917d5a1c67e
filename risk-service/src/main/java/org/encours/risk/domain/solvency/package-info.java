/** Whether a debtor can pay at all: accounts and public events. */
package org.encours.risk.domain.solvency;
