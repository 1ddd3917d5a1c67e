/** What an agency reports, and the rules that its conduct is held to. */
package org.encours.collections.domain.agencywork;
