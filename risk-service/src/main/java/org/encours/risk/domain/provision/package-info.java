/** What of the open claims will probably never be paid (IFRS 9 5.5.15, simplified approach). */
package org.encours.risk.domain.provision;
