/** What is shipped with the services, and under which licences. */
package org.encours.local.licences;
