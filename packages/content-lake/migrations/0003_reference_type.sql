-- What refers to a document is nearly always asked for by type: one walk along an index then finds it, however much else
-- refers to the same document.
alter table document_reference add column type text not null default '';

update document_reference set type = d.type
from document as d where d.dataset = document_reference.dataset and d.id = document_reference.source;

create index document_reference_by_type on document_reference (dataset, target, type, source);
