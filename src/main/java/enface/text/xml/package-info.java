/// XML that strangers wrote, read as a stream so that it can do no harm.
///
/// Read [StrangerXml] first.
package enface.text.xml;
